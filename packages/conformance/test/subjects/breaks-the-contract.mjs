export default { contract: 1, name: 'breaks-the-contract', version: '1.0.0', capabilities: {} }

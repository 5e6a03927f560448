export default () => {
  throw new Error('no device found')
}

import { library } from '../../tsup.base.ts'

export default library(['src/cli.ts', 'src/index.ts', 'src/lane-process.ts'])

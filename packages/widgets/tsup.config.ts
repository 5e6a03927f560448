import { library } from '../../tsup.base.ts'

export default library(['src/index.ts', 'src/drawing.ts', 'src/define/*.ts'])

import { library } from '../../tsup.base.ts'

export default library(['src/*.ts', 'src/onnx/*.ts', 'src/tfjs/*.ts'])

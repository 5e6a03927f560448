import { bytesField, type Field, integerField, integersField, message, messageField, stringField } from './protobuf.ts'

/** What a graph reads or writes: a float32 tensor with a name and a fixed shape. */
export interface Value {
  readonly name: string
  readonly shape: readonly number[]
  /** Present where the value is part of the model (an initializer), not an input of each run. */
  readonly data?: Float32Array
}

/** An attribute of a node: a string, an integer or a list of integers. */
export type Attribute = string | number | readonly number[]

/** A graph of one node. */
export interface OneNodeModel {
  readonly operator: string
  readonly attributes: Readonly<Record<string, Attribute>>
  readonly inputs: readonly Value[]
  readonly output: Value
}

/** Operator set 22 is the newest version of Conv and ConvTranspose; ONNX 1.17, which brought it, writes IR version 10. */
const versions = { operatorSet: 22, intermediateRepresentation: 10 } as const

/** Field numbers of onnx.proto, https://github.com/onnx/onnx/blob/main/onnx/onnx.proto */
const fields = {
  model: { irVersion: 1, producerName: 2, graph: 7, opsetImport: 8 },
  operatorSet: { domain: 1, version: 2 },
  graph: { node: 1, name: 2, initializer: 5, input: 11, output: 12 },
  node: { input: 1, output: 2, name: 3, opType: 4, attribute: 5 },
  attribute: { name: 1, i: 3, s: 4, ints: 8, type: 20 },
  tensor: { dims: 1, dataType: 2, name: 8, rawData: 9 },
  valueInfo: { name: 1, type: 2 },
  type: { tensorType: 1 },
  tensorType: { elementType: 1, shape: 2 },
  shape: { dim: 1 },
  dimension: { value: 1 },
} as const

/** TensorProto.DataType */
const float = 1
/** AttributeProto.AttributeType */
const attributeType = { integer: 2, string: 3, integers: 7 } as const

function attributeFields(name: string, value: Attribute): Field[] {
  const { attribute } = fields
  const named = stringField(attribute.name, name)
  if (typeof value === 'string')
    return [named, stringField(attribute.s, value), integerField(attribute.type, attributeType.string)]
  if (typeof value === 'number')
    return [named, integerField(attribute.i, value), integerField(attribute.type, attributeType.integer)]
  return [named, integersField(attribute.ints, value), integerField(attribute.type, attributeType.integers)]
}

function valueInfoFields({ name, shape }: Value): Field[] {
  const dimensions = shape.map((length) =>
    messageField(fields.shape.dim, [integerField(fields.dimension.value, length)]),
  )
  const tensorType = [
    integerField(fields.tensorType.elementType, float),
    messageField(fields.tensorType.shape, dimensions),
  ]
  return [
    stringField(fields.valueInfo.name, name),
    messageField(fields.valueInfo.type, [messageField(fields.type.tensorType, tensorType)]),
  ]
}

/** Raw data are little-endian, as are typed arrays on every machine for which onnxruntime-node is built. */
function initializerFields({ name, shape }: Value, data: Float32Array): Field[] {
  const { tensor } = fields
  const raw = new Uint8Array(data.buffer, data.byteOffset, data.byteLength)
  return [
    integersField(tensor.dims, shape),
    integerField(tensor.dataType, float),
    stringField(tensor.name, name),
    bytesField(tensor.rawData, raw),
  ]
}

/** The bytes of an ONNX model (a ModelProto) whose graph is one node. */
export function oneNodeModel({ operator, attributes, inputs, output }: OneNodeModel): Uint8Array {
  const node = [
    ...inputs.map(({ name }) => stringField(fields.node.input, name)),
    stringField(fields.node.output, output.name),
    stringField(fields.node.name, operator),
    stringField(fields.node.opType, operator),
    ...Object.entries(attributes).map(([name, value]) =>
      messageField(fields.node.attribute, attributeFields(name, value)),
    ),
  ]
  const graph = [
    messageField(fields.graph.node, node),
    stringField(fields.graph.name, operator),
    ...inputs.flatMap((value) =>
      value.data ? [messageField(fields.graph.initializer, initializerFields(value, value.data))] : [],
    ),
    ...inputs.filter(({ data }) => !data).map((value) => messageField(fields.graph.input, valueInfoFields(value))),
    messageField(fields.graph.output, valueInfoFields(output)),
  ]
  return message([
    integerField(fields.model.irVersion, versions.intermediateRepresentation),
    stringField(fields.model.producerName, 'convlaws'),
    messageField(fields.model.graph, graph),
    messageField(fields.model.opsetImport, [
      stringField(fields.operatorSet.domain, ''),
      integerField(fields.operatorSet.version, versions.operatorSet),
    ]),
  ])
}

import ts from 'typescript'

/** One import of a module, as written in a file. */
export interface Import {
  specifier: string
  line: number
  /** True where the module is loaded only when the code runs, or never: `import()` and imports of types alone. */
  lazy: boolean
  /** True where the default export is taken. */
  takesDefault: boolean
}

const isTypeOnly = (node: ts.ImportDeclaration | ts.ExportDeclaration): boolean =>
  ts.isExportDeclaration(node) ? node.isTypeOnly : node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword

const takesDefault = (node: ts.ImportDeclaration): boolean => {
  const bindings = node.importClause?.namedBindings
  const byName = bindings !== undefined && ts.isNamedImports(bindings) ? bindings.elements : []
  return node.importClause?.name !== undefined || byName.some(({ propertyName }) => propertyName?.text === 'default')
}

/** `import('x')` as an expression, or `import.meta.resolve('x')`. */
const isLazyCall = ({ expression }: ts.CallExpression): boolean =>
  expression.kind === ts.SyntaxKind.ImportKeyword || expression.getText() === 'import.meta.resolve'

/** All imports of a TypeScript or JavaScript file: import and export declarations, `import()`, `import.meta.resolve()`, and types. */
export const importsOf = (path: string, text: string): Import[] => {
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true)
  const found: Import[] = []
  const add = (node: ts.Node | undefined, lazy: boolean, byDefault = false): void => {
    if (node === undefined || !ts.isStringLiteralLike(node)) return
    const line = source.getLineAndCharacterOfPosition(node.getStart()).line + 1
    found.push({ specifier: node.text, line, lazy, takesDefault: byDefault })
  }
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) add(node.moduleSpecifier, isTypeOnly(node), takesDefault(node))
    else if (ts.isExportDeclaration(node)) add(node.moduleSpecifier, isTypeOnly(node))
    else if (ts.isCallExpression(node) && isLazyCall(node)) add(node.arguments[0], true)
    else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) add(node.argument.literal, true)
    ts.forEachChild(node, visit)
  }
  visit(source)
  return found
}

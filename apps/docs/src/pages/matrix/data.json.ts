import { matrixData } from '../../matrix/matrix-data.ts'

/** What the matrix is made of, without counterexamples. */
export const GET = (): Response => Response.json(matrixData)

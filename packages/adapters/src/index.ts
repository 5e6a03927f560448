import type { ImplementationModule } from '@convlaws/spec'
import { installedVersion } from './library/installed-version.ts'

/** One released library, or one function or backend of it, behind the contract. */
export interface Adapter {
  /** What follows `builtin:` on the command line; the implementation has the same name. */
  readonly name: string
  /** What it computes with, in a few words. */
  readonly title: string
  /** The npm packages that it needs. */
  readonly packages: readonly string[]
  /** Imports the module of the adapter; the library itself is imported by the factory in it. */
  readonly load: () => Promise<ImplementationModule>
  /**
   * Where the library fails anything: the failures that are known, each explained by a page in docs/findings, as JSON that
   * `parseExpectations` of @convlaws/report/read reads.
   */
  readonly expectations?: () => Promise<unknown>
}

/** Every adapter of this package. Nothing is imported before `load`. */
export const adapters: readonly Adapter[] = [
  {
    name: 'tfjs-cpu',
    title: 'TensorFlow.js, plain JavaScript',
    packages: ['@tensorflow/tfjs-core', '@tensorflow/tfjs-backend-cpu'],
    load: () => import('./tfjs-cpu.ts'),
    expectations: async () => (await import('./expectations/tfjs-cpu.json', { with: { type: 'json' } })).default,
  },
  {
    name: 'tfjs-wasm',
    title: 'TensorFlow.js, XNNPACK in WebAssembly',
    packages: ['@tensorflow/tfjs-core', '@tensorflow/tfjs-backend-wasm'],
    load: () => import('./tfjs-wasm.ts'),
    expectations: async () => (await import('./expectations/tfjs-wasm.json', { with: { type: 'json' } })).default,
  },
  {
    name: 'onnxruntime-web',
    title: 'ONNX Runtime, WebAssembly',
    packages: ['onnxruntime-web'],
    load: () => import('./onnxruntime-web.ts'),
    expectations: async () => (await import('./expectations/onnxruntime-web.json', { with: { type: 'json' } })).default,
  },
  {
    name: 'onnxruntime-node',
    title: 'ONNX Runtime, native, CPU',
    packages: ['onnxruntime-node'],
    load: () => import('./onnxruntime-node.ts'),
    expectations: async () =>
      (await import('./expectations/onnxruntime-node.json', { with: { type: 'json' } })).default,
  },
  {
    name: 'opencv',
    title: 'OpenCV in WebAssembly, filter2D',
    packages: ['@techstark/opencv-js'],
    load: () => import('./opencv.ts'),
  },
  {
    name: 'ml-matrix-convolution-direct',
    title: 'ml-matrix-convolution, direct',
    packages: ['ml-matrix-convolution'],
    load: () => import('./ml-matrix-convolution-direct.ts'),
  },
  {
    name: 'ml-matrix-convolution-fft',
    title: 'ml-matrix-convolution, by Fourier transform',
    packages: ['ml-matrix-convolution'],
    load: () => import('./ml-matrix-convolution-fft.ts'),
    expectations: async () =>
      (await import('./expectations/ml-matrix-convolution-fft.json', { with: { type: 'json' } })).default,
  },
  {
    name: 'ml-convolution-direct',
    title: 'ml-convolution, direct',
    packages: ['ml-convolution'],
    load: () => import('./ml-convolution-direct.ts'),
  },
  {
    name: 'ml-convolution-fft',
    title: 'ml-convolution, by Fourier transform',
    packages: ['ml-convolution'],
    load: () => import('./ml-convolution-fft.ts'),
  },
]

/** An adapter, and the packages that it needs as they were found. */
export interface AdapterPresence {
  readonly adapter: Adapter
  /** Whether every package resolves. */
  readonly installed: boolean
  /** The version of each package by its name; undefined where it does not resolve. */
  readonly versions: Readonly<Record<string, string | undefined>>
}

/** For each adapter, in the order of {@link adapters}, whether its packages resolve from here. Imports none of them. */
export function installedAdapters(): AdapterPresence[] {
  return adapters.map((adapter) => {
    const versions = Object.fromEntries(adapter.packages.map((name) => [name, installedVersion(name)]))
    return { adapter, installed: Object.values(versions).every((version) => version !== undefined), versions }
  })
}

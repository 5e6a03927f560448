export const forward = () => undefined

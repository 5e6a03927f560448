/** What is computed together: a plan and, where there is one, what is beside it, the next phase of the last axis. */
export const sidesOf = <S>(plan: S & { readonly beside: S | undefined }): readonly S[] =>
  plan.beside ? [plan, plan.beside] : [plan]

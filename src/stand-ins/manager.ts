/** Owner of the fields that stand-ins write: by it what was pretended is known in the cluster. */
export const standInManager = 'setup-kro-stand-in'

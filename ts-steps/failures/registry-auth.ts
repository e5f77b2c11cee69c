/** Fargate reads secrets and logs in to Amazon ECR in one go, and tells of both with the same words, then of which it was. */
const both = 'unable to pull secrets or registry auth';

/** What stands behind those words where it was the login; a Region's host is `api.ecr.<Region>` or `ecr.<Region>.api.aws`. */
const login = '.*?(?:Amazon ECR|ecr registry auth|//(?:api\\.)?ecr[.-]|\\becr:Get)';

/** Sources of regular expressions: the login to Amazon ECR that failed, and secrets that could not be read. */
export const ecrLogin = `${both}${login}`;
export const secretsPull = `${both}(?!${login})`;

import { refused } from '../data/errors.ts';

/**
 * Refuses the run where the credentials are of another account than `meant`; `meant` undefined allows each account.
 * @throws StepError 3
 */
export const checkAccount = ({ account }: { readonly account: string }, meant: string | undefined): void => {
  if (meant !== undefined && meant !== account)
    throw refused(`This is account ${account}, not ${meant}.`, 'Check AWS_PROFILE, the credentials and roleArn.');
};

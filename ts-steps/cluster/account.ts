import { refused } from '../data/errors.ts';

/**
 * Refuses another account than the one that was meant.
 * @throws StepError 3
 */
export const checkAccount = ({ account }: { readonly account: string }, meant: string | undefined): void => {
  if (meant !== undefined && meant !== account)
    throw refused(`This is account ${account}, not ${meant}.`, 'Check AWS_PROFILE, the credentials and roleArn.');
};

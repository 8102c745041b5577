export const eligibility = {
  title: 'Eligibility',
};

import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { dayText } from '#temporal';
import { ask } from '../../api.ts';
import { Load } from '../../components/states.tsx';
import { ConvertDocument } from '../../operations.generated.ts';
import type { Job } from './job.ts';
import { type ConvertParams, choiceTexts } from './params.ts';
import { Results } from './Results.tsx';

/** The choices of a short list stand in its address. */
const useChoose = ({ choices }: ConvertParams) => {
  const navigate = useNavigate();
  return (question: number, slug: string | null) => {
    const next = new Map(choices);
    if (slug === null) next.delete(question);
    else next.set(question, slug);
    const chon = choiceTexts(next);
    void navigate({
      to: '.',
      search: (previous: object) => ({ ...previous, chon: chon.length === 0 ? undefined : chon }),
      resetScroll: false,
    });
  };
};

type Props = { readonly job: Job; readonly params: ConvertParams };

/** The result of a short list that stands in the address of the page; a server can render it too. */
export const AddressResult = ({ job, params }: Props) => {
  const choose = useChoose(params);
  const days = { from: dayText(job.from), to: dayText(job.to) };
  const query = useQuery(ask(ConvertDocument, { items: job.list.questions, ...days }));
  return (
    <Load query={query}>
      {({ convert }) => (
        <Results job={job} answers={convert.items} choices={params.choices} only={params.only} choose={choose} />
      )}
    </Load>
  );
};

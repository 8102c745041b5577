import { useRef } from 'preact/hooks';
import { writeAddress } from '../../../app/address.ts';
import { articleOf } from '../../../law/text/find-provision.ts';
import { CopyByHand, useCopying } from '../../components/CopyByHand.tsx';
import { useSession } from '../../state/session.ts';
import { copiedProvision } from './copied-provision.ts';
import { MENU_ID, useReading } from './reading.ts';

interface Props {
  readonly eId: string | null;
  readonly onPrint: (article: string) => void;
}

/** What can be done with one provision. Where the browser forbids copying, the text is shown to be copied by hand. */
export function ProvisionMenu({ eId, onPrint }: Props) {
  const { words, lang, platform, preferences } = useSession();
  const { file, instrumentWords, tree, nameOf } = useReading();
  const copying = useCopying();
  const menu = useRef<HTMLElement>(null);
  const t = words.value.text.menu;
  const close = () => menu.current?.hidePopover();
  const copy = async (text: string, said: string) => {
    if (await copying.copy(text, said)) close();
  };
  const copyLink = (of: string) => {
    const base = platform.linkBase() ?? preferences.value.linkBase;
    const route = { screen: 'text', instrument: file.instrument.id, eId: of } as const;
    const link = (base ?? '') + writeAddress({ route, facts: { lang: tree.lang } });
    void copy(link, base ? t.linkCopied(nameOf(of)) : t.linkNoBase);
  };
  const article = eId && articleOf(eId);
  return (
    <section
      ref={menu}
      id={MENU_ID}
      popover="auto"
      class="provision-menu"
      aria-label={t.label}
      onToggle={(event) => event.newState === 'closed' && copying.forget()}
    >
      {eId && (
        <>
          <p class="quiet">{nameOf(eId)}</p>
          <button
            type="button"
            onClick={() =>
              void copy(
                copiedProvision(file, instrumentWords, tree, eId, words.value, lang.value),
                t.copied(nameOf(eId)),
              )
            }
          >
            {t.copy}
          </button>
          <button type="button" onClick={() => copyLink(eId)}>
            {t.link}
          </button>
          {article && (
            <button
              type="button"
              onClick={() => {
                close();
                onPrint(article);
              }}
            >
              {t.printArticle}
            </button>
          )}
          <CopyByHand label={words.value.shell.copyFailed} text={copying.byHand} rows={6} />
        </>
      )}
    </section>
  );
}

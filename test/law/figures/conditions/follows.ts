/**
 * What a State has to do where a ground has its say, as far as the row names the provision: prosecute or enforce
 * instead, weigh conditions or consult first, give reasons, tell the other State.
 */
type Follow = readonly [id: string, provision: string];

const PROSECUTE = (provision: string): Follow => ['prosecute-instead', provision];
const CONSULT = (provision: string): Follow => ['consult-first', provision];
const CONDITIONS = (provision: string): Follow => ['conditions-first', provision];
const REASONS = (provision: string): Follow => ['reasons', provision];

export const FOLLOWS: Readonly<Record<string, readonly Follow[]>> = {
  'kz-ir-extradition/m3': [PROSECUTE('art_5')],
  'kz-cn-extradition/m1': [PROSECUTE('art_5')],
  'kz-kg-extradition/m1': [PROSECUTE('art_6')],
  'kz-kr-extradition/o1': [PROSECUTE('art_6__para_2')],
  'kz-it-extradition/o3': [PROSECUTE('art_5__para_2'), ['enforce-instead', 'art_5__para_4']],
  'kz-es-extradition/m4': [PROSECUTE('art_5__para_1')],
  'kz-hu-extradition/o3': [PROSECUTE('art_5__para_2')],
  'kz-bg-extradition/m1': [PROSECUTE('art_16__para_1')],
  'kz-bg-extradition/m6': [PROSECUTE('art_16__para_1')],
  'kz-ro-extradition/m5': [CONSULT('art_3__para_3')],
  'kz-ro-extradition/o4': [PROSECUTE('art_5__para_2')],
  'kz-rs-extradition/m10': [PROSECUTE('art_5__para_2')],
  'kz-vn-extradition/m5': [PROSECUTE('art_4__para_1')],
  'kz-ua-extradition/m5': [CONSULT('art_3__para_3')],
  'kz-ua-extradition/o4': [PROSECUTE('art_5__para_2')],
  'kz-br-extradition/m10': [PROSECUTE('art_5__para_1')],
  'kz-mk-extradition/m4': [PROSECUTE('art_4__para_1')],
  'cis-chisinau-2002/m1': [PROSECUTE('art_90')],
  'coe-ets24-extradition/o1': [PROSECUTE('art_6__para_2')],
  'kz-jo-extradition/m5': [CONSULT('art_4__para_3')],
  'kz-jo-extradition/o3': [PROSECUTE('art_6__para_2')],
  'kz-jo-transfer/o5': [REASONS('art_5__para_2')],
  'kz-ro-transfer/o6': [REASONS('art_5__para_2')],
  'kz-jo-mla/o1': [CONSULT('art_3__para_3'), REASONS('art_3__para_4')],
  'kz-ae-mla/o4': [CONSULT('art_4__para_2'), REASONS('art_4__para_3')],
  'kz-es-mla/o9': [REASONS('art_4__para_6'), CONSULT('art_4__para_6')],
  'kz-hu-mla/o1': [CONDITIONS('art_3__para_3'), REASONS('art_3__para_4')],
  'kz-gb-mla/o6': [CONDITIONS('art_2__para_4'), REASONS('art_2__para_5')],
  'kz-us-mla/o3': [CONSULT('art_3__para_2')],
  'kz-vn-mla/o1': [REASONS('art_4__para_3'), CONSULT('art_4__para_3')],
  'kz-kr-mla/o7': [REASONS('art_5__para_3'), CONSULT('art_5__para_3')],
  'kz-rs-mla/o5': [CONSULT('art_5__para_3'), REASONS('art_5__para_4')],
  'kz-ro-mla/o5': [CONSULT('art_5__para_2'), REASONS('art_5__para_3')],
  'kz-br-mla/o7': [CONSULT('art_3__para_3'), CONDITIONS('art_3__para_3'), REASONS('art_3__para_4')],
  'kz-mk-mla/o4': [CONSULT('art_3__para_2'), REASONS('art_3__para_4')],
  'kz-ua-mla/o3': [CONDITIONS('art_5__para_2'), REASONS('art_5__para_3')],
  'kz-in-mla/o4': [CONDITIONS('art_6__para_2')],
  'kz-mc-mla/o12': [REASONS('art_3__para_4')],
  'coe-ets-30/o2': [REASONS('art_19')],
  'coe-ets-182/o1': [CONDITIONS('art_7__para_2'), REASONS('art_7__para_3')],
  'un-uncac/o4': [REASONS('art_46__para_23'), CONSULT('art_46__para_26')],
  'un-uncac/o6': [CONSULT('art_44__para_17')],
};

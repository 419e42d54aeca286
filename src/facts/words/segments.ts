import { wordSet } from '../../evidence/words/word-list.ts';

/** Words that part one group, place, time or case from another of the same name. */
export const segmentWords = wordSet(`
  adult adults afternoon another average basic best big bigger biggest business child children commercial consumer control
  current daily day desktop domestic each early east eastern elsewhere enterprise evening every existing express external
  extra fast fastest female final first follow-up former fourth free full gross half heavy high higher highest home
  inbound individual initial inner internal international large larger largest last late later latest lead least light local
  long longer longest low lower lowest main male maximum mean median medium men middle minimum mobile monthly morning most
  national net new newer newest next night north northern off-peak office offline old older oldest online other others outbound
  outer own paid peak premium previous prior private pro public quarterly regional remote remaining rest retail returning
  rural same second secondary senior short shorter shortest single slow slowest small smaller smallest smart south southern
  standard starter summer team third top total treatment typical urban usual web weekday weekend weekly west
  western wholesale winter women worst yearly young younger youngest
`);

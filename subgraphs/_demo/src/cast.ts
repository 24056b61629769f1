import type { CountyDraft } from './draft.js';

/** Fills the parts that any resident can play; the others are cast where their story begins. */
export function completeCast(draft: CountyDraft): void {
  const { cast } = draft.world;
  const plain = draft.living().filter((p) => !p.part && p.age >= 18 && p.age < 80 && !p.enrolled && p.row.nationality === undefined);
  const named = (length: number, marked = false): string | undefined => plain.find((p) => [...p.row.name].length === length && p.row.name.includes('·') === marked)?.row.id;
  const inOffice = new Set(draft.world.organizations.flatMap((org) => org.positions.map((position) => position.residentId)));
  if (draft.code === '620102') {
    const two = named(2);
    const three = named(3);
    if (two) cast.twoCharacterName = two;
    if (three) cast.threeCharacterName = three;
    let four = plain.find((p) => [...p.row.name].length === 4 && !p.row.name.includes('·'));
    if (!four) {
      four = plain.find((p) => p.household === undefined && !p.divorced && ![two, three].includes(p.row.id) && !inOffice.has(p.row.id));
      if (four) four.row.name = four.male ? '欧阳建平' : '欧阳秀兰';
    }
    if (four) cast.fourCharacterName = four.row.id;
    const unknown = plain.find((p) => p.household === undefined && p !== four && p.row.id !== two && p.row.id !== three);
    if (unknown) {
      unknown.row.hukouDivision = null;
      cast.noHukouMatch = unknown.row.id;
    }
  }
  if (draft.code === '620200' && plain[0]) cast.jiayuguanResident = plain[0].row.id;
  if (draft.code === '620171' && plain[0]) cast.newAreaResident = plain[0].row.id;
}

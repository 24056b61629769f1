export type Language = 'zh' | 'en';

const quality = (parameters: readonly string[]): number => {
  const q = parameters.find((parameter) => parameter.trim().startsWith('q='));
  const value = q ? Number(q.trim().slice(2)) : 1;
  return Number.isFinite(value) ? value : 0;
};

/** The language of messages that an `Accept-Language` header asks for; Chinese when it names neither Chinese nor English. */
export function languageOf(header: string | undefined): Language {
  let best: Language = 'zh';
  let bestQuality = 0;
  for (const part of (header ?? '').split(',').slice(0, 16)) {
    const [tag = '', ...parameters] = part.split(';');
    const language = /^(zh|en)\b/i.exec(tag.trim())?.[1]?.toLowerCase();
    const weight = quality(parameters);
    if (language && weight > bestQuality) {
      best = language as Language;
      bestQuality = weight;
    }
  }
  return best;
}

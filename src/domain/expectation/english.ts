// Little words that hardly any neighbour of English shares.
const ENGLISH =
  /\b(?:the|of|and|to|with|are|that|this|from|it|not|has|will|be|every|each|we|you|your|before|after|when|who|which|their|they|our|than|would|should|could|is|on|my|i'm|i'll|what|how|let|please)\b/g
const OTHER =
  /(?<![\p{L}])(?:der|das|den|dem|und|nicht|ist|ein|eine|für|mit|auf|bis|bitte|von|wir|ihr|sie|wird|le|la|les|des|du|une|et|que|pour|avec|dès|vous|nous|tu|ce|el|los|las|una|y|es|para|con|debe|por|il|lo|gli|che|di|della|per|è|het|een|niet|voor|og|ikke|på|och|att|inte|som|det|jest|nie|się|não|uma)(?![\p{L}])/gu

/** Whether a text may be read as English. Of other languages nothing is better said than nonsense. */
export function isEnglish(text: string): boolean {
  const lower = text.slice(0, 2_000).toLowerCase()
  const other = lower.match(OTHER)?.length ?? 0
  return other <= (lower.match(ENGLISH)?.length ?? 0)
}

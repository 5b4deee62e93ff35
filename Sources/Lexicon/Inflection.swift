/// Regular inflection of English words, so that a class lists lemmas only.
enum Inflection {
  /// The forms of a verb written as `base`, `base/past`, `base/past/participle` or `base/past/participle/ing`.
  static func verb(_ entry: String) -> [(form: WordForm, word: String)] {
    let parts = entry.split(separator: "/").map(String.init)
    guard let base = parts.first else { return [] }
    let past = parts.count > 1 ? parts[1] : withEnding(base, "ed")
    let participle = parts.count > 2 ? parts[2] : past
    let ing = parts.count > 3 ? parts[3] : withEnding(base, "ing")
    return [(.base, base), (.s, withS(base)), (.past, past), (.pp, participle), (.ing, ing)]
  }

  /// The forms of a noun written as `singular` or `singular/plural`.
  static func noun(_ entry: String) -> [String] {
    let parts = entry.split(separator: "/").map(String.init)
    guard let singular = parts.first else { return [] }
    return [singular, parts.count > 1 ? parts[1] : withS(singular)]
  }

  private static func withS(_ word: String) -> String {
    if word.hasSuffix("y"), let before = word.dropLast().last, !isVowel(before) {
      return word.dropLast() + "ies"
    }
    let hisses = ["s", "x", "z", "ch", "sh", "o"].contains { word.hasSuffix($0) }
    return word + (hisses ? "es" : "s")
  }

  private static func withEnding(_ base: String, _ ending: String) -> String {
    if base.hasSuffix("ie"), ending == "ing" { return base.dropLast(2) + "ying" }
    if base.hasSuffix("e"), !base.hasSuffix("ee") || ending == "ed" { return base.dropLast() + ending }
    if base.hasSuffix("y"), ending == "ed", let before = base.dropLast().last, !isVowel(before) {
      return base.dropLast() + "ied"
    }
    return (doubles(base) ? base + String(base.suffix(1)) : base) + ending
  }

  /// One syllable ending in consonant, vowel, consonant doubles the last letter ("snap", "snapped").
  private static func doubles(_ base: String) -> Bool {
    let letters = Array(base)
    guard letters.count >= 3, let last = letters.last, !isVowel(last), !"wxy".contains(last) else { return false }
    let vowel = letters[letters.count - 2]
    let before = letters[letters.count - 3]
    guard isVowel(vowel), !isVowel(before) || (before == "u" && letters.first == "q") else { return false }
    return letters.dropLast(2).allSatisfy { !isVowel($0) || $0 == "u" }
  }

  private static func isVowel(_ letter: Character) -> Bool { "aeiou".contains(letter) }
}

/// What segmentation needs to know of a language beyond ICU's rules. Comes from the lexicon's word lists.
package struct LanguageProfile: Sendable {
  /// The locale given to ICU, for example "en".
  package let code: String
  /// Abbreviations, without their full stop, that a name follows ("dr", "st"): no sentence ends there.
  package let titles: Set<String>
  /// Abbreviations after which a sentence may end ("etc", "inc"): it does if a sentence opener follows.
  package let abbreviations: Set<String>
  /// Words with which a sentence begins rather than goes on after an abbreviation ("i", "the").
  package let openers: Set<String>
  /// Words after which a sentence goes on ("the", "and"): a line that ends in one was wrapped.
  package let openWords: Set<String>

  /// Makes a profile; all words in lower case.
  package init(
    code: String, titles: Set<String> = [], abbreviations: Set<String> = [], openers: Set<String> = [],
    openWords: Set<String> = []
  ) {
    self.code = code
    self.titles = titles
    self.abbreviations = abbreviations
    self.openers = openers
    self.openWords = openWords
  }
}

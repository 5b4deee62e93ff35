/// A lexicon read and checked: word classes, spellings and entries with their patterns.
package struct LexiconModel: Sendable {
  /// One entry with its patterns.
  package struct PatternedEntry: Sendable {
    /// The entry.
    package let entry: Entry
    /// Its patterns by role.
    package let patterns: [(role: PatternRole, pattern: PatternEntry)]
  }

  /// The words of each class, by form; words of classes without inflection have no form.
  package internal(set) var classes: [String: [(form: WordForm?, word: String)]] = [:]
  /// Spellings and the words they stand for.
  package internal(set) var variants: [String: [String]] = [:]
  /// Spellings that may stand for one of several words ("'d": would, had), which they then all are to the rules.
  package var ambiguousSpellings: [String: [String]] {
    variants.compactMapValues {
      $0.count == 1 && $0[0].contains("|") ? $0[0].split(separator: "|").map(String.init) : nil
    }
  }
  /// The entries, in the order of files and lines.
  package internal(set) var entries: [PatternedEntry] = []

  /// Reads and checks lexicon files.
  /// - Parameter sources: The files of one language; names are shared among them.
  /// - Throws: ``LexiconErrors`` with everything that is wrong.
  package init(sources: [LexiconSource]) throws(LexiconErrors) {
    var declarations = LexiconDeclarations()
    for source in sources { declarations.read(source) }
    var resolver = NameResolver(declarations)
    variants = declarations.variants
    classes = resolver.classes()
    for raw in declarations.entries {
      if let entry = resolver.entry(raw) { entries.append(entry) }
    }
    let errors = declarations.errors + resolver.errors
    guard errors.isEmpty else {
      throw LexiconErrors(errors.sorted { ($0.file, $0.line, $0.column) < ($1.file, $1.line, $1.column) })
    }
  }
}

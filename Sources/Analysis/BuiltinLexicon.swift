import CLexicons
import Lexicon
import Signs

/// A language whose lexicon is built in.
public enum Language: String, CaseIterable, Sendable {
  case english = "en"
}

/// Why an analyzer could not be made.
public enum AnalyzerError: Error, Sendable {
  /// The table built into the program is damaged or of another version.
  case damagedLexicon(Language)
  /// A lexicon file given has errors.
  case lexicon(LexiconErrors)
  /// ICU refused.
  case icu(ICUFailure)
}

extension Language {
  /// The compiled lexicon that is part of the program.
  func builtinTable() throws(AnalyzerError) -> CompiledLexicon {
    let bytes = UnsafeRawBufferPointer(start: clexicons_table_en(), count: clexicons_table_en_size())
    guard let table = CompiledLexicon(constant: bytes) else { throw .damagedLexicon(self) }
    return table
  }

  /// The weights of weak signs that are part of the program.
  package func builtinWeights() throws(AnalyzerError) -> SignWeights {
    let bytes = UnsafeRawBufferPointer(start: clexicons_signs_en(), count: clexicons_signs_en_size())
    guard let weights = SignWeights(constant: bytes) else { throw .damagedLexicon(self) }
    return weights
  }

  /// The source files of the built-in lexicon, for compiling it together with files of the user's.
  package func builtinSources() -> [LexiconSource] {
    (0..<clexicons_source_count()).map { index in
      let bytes = UnsafeRawBufferPointer(
        start: clexicons_source_bytes(index), count: clexicons_source_size(index))
      return LexiconSource(name: String(cString: clexicons_source_name(index)), bytes: [UInt8](bytes))
    }
  }
}

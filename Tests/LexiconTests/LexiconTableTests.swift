import ApologyAnalysis
import Lexicon
import TestSupport
import Testing

@Suite struct LexiconTableTests {
  @Test func builtInTableIsCurrent() throws {
    let fresh = try #require(LexiconCompiler.compile(sourceModel))
    #expect(
      fresh.encoded == (try Repository.bytes("Lexicons/en.table")),
      "the table is older than the lexicon files; run `make lexicon`")
  }

  @Test func builtInSourcesAreAllFiles() throws {
    let built = Language.english.builtinSources()
    let files = try Repository.lexiconSources()
    #expect(Set(built.map(\.name)) == Set(files.map(\.name)), "list the file in Lexicons/Lexicons.c")
    for file in files { #expect(built.first { $0.name == file.name }?.bytes == file.bytes) }
  }

  @Test func readsBackWhatItWrote() throws {
    let bytes = builtinAnalyzer.lexicon.encoded
    #expect(CompiledLexicon(encoded: bytes)?.encoded == bytes)
    #expect(CompiledLexicon(encoded: bytes.dropLast(4)) == nil)
    #expect(CompiledLexicon(encoded: [UInt8](repeating: 7, count: 64)) == nil)
    #expect(CompiledLexicon(encoded: []) == nil)
  }

  @Test(arguments: FrameClass.allCases) func declaresWhatCodeAsksFor(_ frame: FrameClass) {
    #expect(sourceModel.classes[frame.rawValue]?.isEmpty == false)
  }

  @Test func everyCategoryHasItsRules() {
    let rules = builtinAnalyzer.rules
    for category in FaultCategory.allCases {
      #expect(rules.filter { $0.kind == .fault(category) }.count >= 6, "\(category)")
    }
    for element in ApologyElement.allCases {
      #expect(rules.filter { $0.kind == .strength(element) }.count >= 3, "\(element)")
    }
  }
}

import ApologyAnalysis
import FoundationEssentials
import Lexicon

/// The lexicon files of a folder.
struct LexiconFolder {
  let path: String

  /// Reads all `.lex` files, by name, named as they stand in the repository.
  func sources() throws -> [LexiconSource] {
    try FileManager.default.contentsOfDirectory(atPath: path).filter { $0.hasSuffix(".lex") }.sorted().map {
      LexiconSource(name: "\(path)/\($0)", bytes: try readFile("\(path)/\($0)"))
    }
  }
}

/// The bytes of a file.
func readFile(_ path: String) throws -> [UInt8] {
  [UInt8](try Data(contentsOf: URL(filePath: path)))
}

import ApologyAnalysis
import ArgumentParser
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

extension LexiconFolder {
  /// An analyzer of the folder's rules; errors are printed and end the program.
  /// - Parameter isWanted: Which files' errors to print.
  /// - Returns: The analyzer.
  /// - Throws: `ExitCode` after errors were printed, or what reading the files throws.
  func analyzer(isWanted: (String) -> Bool = { _ in true }) throws -> ApologyAnalyzer {
    let sources = try sources()
    do {
      return try ApologyAnalyzer(sources: sources, weights: Language.english.builtinWeights())
    } catch {
      guard case .lexicon(let errors) = error else { throw error }
      for error in errors.errors where isWanted(error.file) { print(error) }
      throw ExitCode(1)
    }
  }
}

/// The bytes of a file.
func readFile(_ path: String) throws -> [UInt8] {
  [UInt8](try Data(contentsOf: URL(filePath: path)))
}

import ApologyAnalysis
import Foundation
import Lexicon

/// The repository's own files, for tests.
public enum Repository {
  /// The repository's folder.
  public static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  /// The bytes of a file.
  public static func bytes(_ path: String) throws -> [UInt8] {
    [UInt8](try Data(contentsOf: root.appending(path: path)))
  }

  /// The text of a file.
  public static func text(_ path: String) throws -> String { String(decoding: try bytes(path), as: UTF8.self) }

  /// The names of the files in a folder, sorted.
  public static func files(in folder: String, suffix: String = "") -> [String] {
    let names = try? FileManager.default.contentsOfDirectory(atPath: root.appending(path: folder).path)
    return (names ?? []).filter { $0.hasSuffix(suffix) }.sorted()
  }

  /// The lexicon's source files, as the compiler reads them.
  public static func lexiconSources() throws -> [LexiconSource] {
    try files(in: "Lexicons/en", suffix: ".lex").map {
      LexiconSource(name: "Lexicons/en/\($0)", bytes: try bytes("Lexicons/en/\($0)"))
    }
  }
}

/// A sample draft of the repository.
public struct Fixture: Sendable, CustomStringConvertible {
  /// The file's name.
  public let name: String
  /// The file's bytes.
  public let bytes: [UInt8]

  /// The file's name.
  public var description: String { name }
  /// The draft.
  public var draft: Draft { Draft(bytes: bytes) }

  /// All sample drafts.
  public static let all: [Fixture] = Repository.files(in: "Fixtures/drafts").compactMap { name in
    (try? Repository.bytes("Fixtures/drafts/\(name)")).map { Fixture(name: name, bytes: $0) }
  }
}

/// The analyzer with the built-in lexicon, made once.
package let builtinAnalyzer: ApologyAnalyzer = {
  do {
    return try ApologyAnalyzer()
  } catch {
    preconditionFailure("the built-in lexicon cannot be read: \(error); run `make lexicon`")
  }
}()

/// The lexicon's source files, read and checked once.
package let sourceModel: LexiconModel = {
  do {
    return try LexiconModel(sources: Repository.lexiconSources())
  } catch {
    preconditionFailure("the lexicon files have errors: \(error); run `make lexicon`")
  }
}()

import ApologyAnalysis
import Lexicon
import SystemPackage

/// A draft or lexicon to be read.
enum Input {
  case standardInput
  case file(String)

  init(_ argument: String) { self = argument == "-" ? .standardInput : .file(argument) }

  /// The name that reports carry.
  var name: String {
    switch self {
    case .standardInput: "<stdin>"
    case .file(let path): path
    }
  }

  /// All bytes.
  /// - Throws: ``Problem/unreadable(_:why:)``.
  func read() throws(Problem) -> [UInt8] {
    do {
      switch self {
      case .standardInput: return try Self.readAll(.standardInput)
      case .file(let path):
        let file = try FileDescriptor.open(FilePath(path), .readOnly)
        return try file.closeAfter { try Self.readAll(file) }
      }
    } catch let error as Errno {
      throw .unreadable(name, why: error.description)
    } catch {
      throw .unreadable(name, why: "\(error)")
    }
  }

  private static func readAll(_ file: FileDescriptor) throws -> [UInt8] {
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = try chunk.withUnsafeMutableBytes { try file.read(into: $0) }
      if count == 0 { return bytes }
      bytes += chunk[..<count]
    }
  }
}

/// What can go wrong in checking, put into words here and nowhere else.
enum Problem: Error, CustomStringConvertible {
  case unreadable(String, why: String)
  case illFormed(String, line: Int, offset: Int)
  case lexicon(LexiconErrors)
  case analyzer(String)
  case unknownName(String, suggestion: String?)

  init(_ error: AnalyzerError) {
    self =
      switch error {
      case .lexicon(let errors): .lexicon(errors)
      case .damagedLexicon(let language): .analyzer("the built-in lexicon “\(language.rawValue)” is damaged")
      case .icu(let failure): .analyzer("ICU cannot read the text: \(failure.name)")
      }
  }

  var description: String {
    switch self {
    case .unreadable(let name, let why): "\(name): \(why)"
    case .illFormed(let name, let line, let offset):
      "\(name): not UTF-8 at line \(line), byte \(offset)"
    case .lexicon(let errors): errors.errors.map(\.description).joined(separator: "\n")
    case .analyzer(let why): why
    case .unknownName(let name, let suggestion):
      "there is no rule, fault or strength “\(name)”" + (suggestion.map { "; did you mean “\($0)”?" } ?? "")
    }
  }
}

import Foundation
import TestSupport
import Testing

/// What the documents say, held against what is there.
@Suite struct DocumentTests {
  @Test func theReadmeShowsTheReportAsItIs() throws {
    let blocks = try Repository.text("README.md").split(separator: "```", omittingEmptySubsequences: false)
    let draft = blocks[1].drop { $0 != "\n" }.dropFirst()
    #expect(try draft == Repository.text("Fixtures/drafts/readme-dinner.txt"))
    let report = try Command.amends("-", input: String(draft), environment: ["COLUMNS": "80"]).output
    let parts = blocks[3].drop { $0 != "\n" }.dropFirst().split(separator: "…\n")
    #expect(parts.count >= 3)
    for part in parts { #expect(report.contains(part), "README shows:\n\(part)") }
  }

  @Test(arguments: ["README.md", "CONTRIBUTING.md", "Lexicons/README.md"])
  func namesOnlyFilesThatExist(_ document: String) throws {
    let text = try Repository.text(document)
    let quoted = text.split(separator: "`").enumerated().filter { $0.offset % 2 == 1 }.map(\.element)
    let linked = text.split(separator: "](").dropFirst().compactMap { $0.split(separator: ")").first }
    let folders = ["Sources/", "Tests/", "Fixtures/", "Lexicons/", "Integrations/", ".ci/"]
    let paths = (quoted + linked).filter { path in
      folders.contains { path.hasPrefix($0) } && !path.contains { " *(".contains($0) } && !path.contains("CATEGORY")
    }
    for path in paths {
      #expect(FileManager.default.fileExists(atPath: Repository.root.appending(path: path).path), "\(path)")
    }
  }

  @Test func makeKnowsWhatTheDocumentsName() throws {
    let makefile = try Repository.text("Makefile")
    for document in ["README.md", "CONTRIBUTING.md", "Lexicons/README.md", ".ci/run"] {
      let text = try Repository.text(document)
      let commands = ["    make ", "`make ", "\nmake "].flatMap { text.split(separator: $0).dropFirst() }
      for target in commands.map({ $0.prefix { $0.isLetter || $0 == "-" } }) {
        #expect(makefile.contains("\n\(target):"), "\(document): make \(target)")
      }
    }
  }

  @Test func theProgramNeedsNoFullFoundation() throws {
    let result = try Command.run("/usr/bin/ldd", [Command.program.path])
    #expect(result.output.contains("libicuuc"))
    #expect(
      !result.output.contains("libFoundation.so") && !result.output.contains("libFoundationICU")
        && !result.output.contains("_FoundationICU"))
  }

  @Test func nothingThatShipsOpensAConnection() throws {
    let symbols = try Command.run("/usr/bin/nm", ["-u", "-D", Command.program.path]).output
    for name in ["connect", "socket", "getaddrinfo", "sendto"] {
      #expect(!symbols.split(whereSeparator: { " \n@".contains($0) }).contains(Substring(name)), "\(name)")
    }
  }
}

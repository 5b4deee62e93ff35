import Foundation
import TestSupport
import Testing

/// The three uses that README shows.
@Suite struct UseTests {
  private func shell(_ script: String, environment: [String: String] = [:]) throws -> Command.Result {
    let path =
      Command.program.deletingLastPathComponent().path + ":" + (ProcessInfo.processInfo.environment["PATH"] ?? "")
    return try Command.run("/bin/sh", ["-c", script], environment: environment.merging(["PATH": path]) { $1 })
  }

  @Test func aTextFileIsPipedIn() throws {
    let result = try shell("cat Fixtures/drafts/letter-poor-to-a-sister.txt | amends")
    #expect(result.status == 1)
    #expect(result.output.contains("All in all: "))
  }

  @Test func aScriptChecksBeforeItSends() throws {
    let send = "Integrations/pre-send/pre-send.sh"
    let good = try shell("\(send) Fixtures/drafts/best-possible-apology.txt cat")
    #expect(good.status == 0)
    #expect(good.output == (try Repository.text("Fixtures/drafts/best-possible-apology.txt")))
    #expect(good.errors.contains("All in all: "))
    let poor = try shell("setsid \(send) Fixtures/drafts/letter-poor-to-a-sister.txt cat")
    #expect(poor.status == 1)
    #expect(poor.output == "")
    let anyway = try shell(
      "\(send) Fixtures/drafts/letter-poor-to-a-sister.txt cat", environment: ["AMENDS_SEND_ANYWAY": "1"])
    #expect(anyway.status == 0)
    #expect(!anyway.output.isEmpty)
    #expect(try shell("\(send) no-such-file.txt cat").status == 2)
  }

  @Test func aProgramReadsTheJSON() throws {
    let jq =
      #"amends --format json Fixtures/drafts/letter-poor-to-a-sister.txt | jq -r '.findings[] | "\(.range.start.line): \(.rule)"'"#
    let result = try shell(jq)
    #expect(result.status == 0)
    #expect(result.output.contains(": "))
    let readme = try Repository.text("README.md")
    #expect(readme.contains(#"jq -r '.findings[] | "\(.range.start.line): \(.rule)"'"#))
    #expect(readme.contains("cat draft.txt | amends"))
    #expect(readme.contains("Integrations/pre-send/pre-send.sh"))
  }

  @Test func theScriptIsClean() throws {
    let result = try shell("shellcheck Integrations/pre-send/pre-send.sh")
    #expect(result.status == 0, "\(result.output)")
  }
}

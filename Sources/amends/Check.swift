import ApologyAnalysis
import ArgumentParser
import Lexicon
import Reporting

/// The default command.
struct Check: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Check drafts and print a report. (default)",
    discussion: """
      Without a file, standard input is read; `-` names it among files. A draft that is no apology passes, and nothing \
      is said about its wording.
      """)

  @Argument(help: "Drafts to check; - for standard input.")
  var files: [String] = []

  @Option(help: "How to print: text, json or line (file:line:column: severity: message [rule]).")
  var format = Format.text

  @Option(help: "Exit with 1 from this severity on: error, warning, note or never.")
  var failOn = Bar.error

  @Option(help: ArgumentHelp("Exit with 1 if a score is below this (0-100).", valueName: "score"))
  var failUnder: Int?

  @Option(help: "The language of the drafts: en.")
  var lang = Language.english

  @Option(help: ArgumentHelp("Also use the rules of this lexicon file; may be repeated.", valueName: "file"))
  var lexicon: [String] = []

  @Option(help: "Colours: auto (on a terminal), always or never.")
  var color = Coloring.auto

  @Flag(help: "Refuse drafts that are not UTF-8 instead of reading past the bad bytes.")
  var strict = false

  enum Format: String, ExpressibleByArgument, CaseIterable { case text, json, line }
  enum Bar: String, ExpressibleByArgument, CaseIterable { case error, warning, note, never }
  enum Coloring: String, ExpressibleByArgument, CaseIterable { case auto, always, never }

  func validate() throws {
    if let failUnder, !(0...100).contains(failUnder) {
      throw ValidationError("--fail-under takes a score from 0 to 100.")
    }
  }

  func run() throws {
    if files.isEmpty, Terminal.isTerminal(.standardInput) {
      Output.complain(
        "name a draft (amends draft.txt) or pipe one in (cat draft.txt | amends); amends --help says more")
      throw ExitStatus.couldNotCheck
    }
    let analyzer = try makeAnalyzer()
    var status = ExitStatus.passes
    var checked: [CheckedDraft] = []
    for input in files.isEmpty ? [.standardInput] : files.map(Input.init) {
      do throws(Problem) {
        let draft = try check(input, analyzer)
        if falls(draft.report), status == .passes { status = .fallsBelow }
        checked.append(draft)
      } catch {
        Output.complain(error.description)
        status = .couldNotCheck
      }
    }
    if !checked.isEmpty || (format == .json && files.count > 1) { Output.write(renderer.render(checked)) }
    throw status
  }

  private func makeAnalyzer() throws(ExitStatus) -> ApologyAnalyzer {
    do throws(Problem) {
      var sources: [LexiconSource] = []
      for path in lexicon { sources.append(LexiconSource(name: path, bytes: try Input(path).read())) }
      do throws(AnalyzerError) {
        return try ApologyAnalyzer(language: lang, lexicons: sources)
      } catch {
        throw Problem(error)
      }
    } catch {
      Output.complain(error.description)
      throw .couldNotCheck
    }
  }

  private func check(_ input: Input, _ analyzer: ApologyAnalyzer) throws(Problem) -> CheckedDraft {
    let draft = Draft(bytes: try input.read())
    if let offset = draft.firstIllFormedOffset {
      let line = PositionCursor(draft).ahead(offset).line
      let problem = Problem.illFormed(input.name, line: line, offset: offset)
      if strict { throw problem }
      Output.complain("\(problem); bad bytes are read as U+FFFD")
    }
    do throws(AnalyzerError) {
      return CheckedDraft(source: input.name, draft: draft, report: try analyzer.analyze(draft))
    } catch {
      throw Problem(error)
    }
  }

  private func falls(_ report: Report) -> Bool {
    if let score = report.score, let failUnder, score < failUnder { return true }
    guard let bar = Severity(rawValue: failOn.rawValue) else { return false }
    return report.care != nil || report.findings.contains { $0.severity >= bar }
  }

  private var renderer: any Renderer {
    switch format {
    case .text:
      TextRenderer(
        width: Terminal.width, isColored: color == .always || (color == .auto && Terminal.wantsColor))
    case .json: JSONRenderer(isArray: files.count > 1)
    case .line: LineRenderer()
    }
  }
}

extension Language: ExpressibleByArgument {}

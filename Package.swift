// swift-tools-version: 6.2
import PackageDescription

// The targets stand in the order in which a draft passes through them; each imports only what stands before it.
let swiftSettings: [SwiftSetting] = [.treatAllWarnings(as: .error)]

let package = Package(
  name: "amends",
  products: [
    .library(name: "ApologyAnalysis", targets: ["ApologyAnalysis"]),
    .executable(name: "amends", targets: ["amends"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.0"),
    .package(url: "https://github.com/apple/swift-system", from: "1.8.0"),
  ],
  targets: [
    .target(
      name: "CICU",
      linkerSettings: [.linkedLibrary("icuuc"), .linkedLibrary("icudata")]
    ),
    .target(name: "Segmentation", dependencies: ["CICU"], swiftSettings: swiftSettings),
    .target(name: "Lexicon", dependencies: ["Segmentation"], swiftSettings: swiftSettings),
    .target(name: "Signs", dependencies: ["Lexicon"], swiftSettings: swiftSettings),
    .target(
      name: "CLexicons",
      path: "Lexicons",
      exclude: ["README.md", "en"],
      sources: ["Lexicons.c"]
    ),
    .target(
      name: "ApologyAnalysis",
      dependencies: ["Signs", "CLexicons"],
      path: "Sources/Analysis",
      swiftSettings: swiftSettings
    ),
    .target(name: "Reporting", dependencies: ["ApologyAnalysis"], swiftSettings: swiftSettings),
    .executableTarget(
      name: "amends",
      dependencies: [
        "Reporting", .product(name: "ArgumentParser", package: "swift-argument-parser"),
        .product(name: "SystemPackage", package: "swift-system"),
      ],
      swiftSettings: swiftSettings
    ),
    .target(name: "Gold", dependencies: ["ApologyAnalysis"], swiftSettings: swiftSettings),
    .target(name: "Fitting", dependencies: ["Gold", "Signs"], swiftSettings: swiftSettings),
    .executableTarget(
      name: "amends-dev",
      dependencies: [
        "Fitting", .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: swiftSettings
    ),
    .target(name: "TestSupport", dependencies: ["ApologyAnalysis"], path: "Tests/TestSupport"),
    .testTarget(name: "SegmentationTests", dependencies: ["Segmentation"]),
    .testTarget(name: "LexiconTests", dependencies: ["TestSupport"]),
    .testTarget(name: "SignsTests", dependencies: ["Signs", "TestSupport"]),
    .testTarget(name: "FittingTests", dependencies: ["Fitting", "TestSupport"]),
    .testTarget(name: "AnalysisTests", dependencies: ["TestSupport"]),
    .testTarget(name: "ReportingTests", dependencies: ["Reporting", "TestSupport"]),
    .testTarget(name: "GoldTests", dependencies: ["Gold", "TestSupport"]),
    .testTarget(name: "CommandTests", dependencies: ["amends", "TestSupport"]),
  ],
  cLanguageStandard: .c2x
)

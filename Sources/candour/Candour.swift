import ArgumentParser

@main
struct Candour: AsyncParsableCommand {
}

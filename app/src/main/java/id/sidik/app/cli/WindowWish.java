package id.sidik.app.cli;

import id.sidik.app.text.Language;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The plain start of the window, read without the parser of commands, which costs a good part of the start. Whatever
 * is more than a home and a language, or is odd, is left to that parser.
 */
record WindowWish(Optional<Path> home, Optional<Language> language) {
    static Optional<WindowWish> of(String... arguments) {
        WindowWish wish = new WindowWish(Optional.empty(), Optional.empty());
        for (int at = 0; at < arguments.length; at += 2) {
            if (at + 1 == arguments.length || arguments[at + 1].startsWith("-")) return Optional.empty();
            switch (arguments[at]) {
                case "--home" -> wish = new WindowWish(Optional.of(Path.of(arguments[at + 1])), wish.language());
                case "--lang" -> wish = new WindowWish(wish.home(), Optional.of(Language.ofTag(arguments[at + 1])));
                default -> {
                    return Optional.empty();
                }
            }
        }
        return Optional.of(wish);
    }

    Path place() {
        return home.orElseGet(() -> Homes.usual(System.getProperties(), System.getenv()));
    }
}

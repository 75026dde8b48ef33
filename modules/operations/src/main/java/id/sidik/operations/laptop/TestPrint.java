package id.sidik.operations.laptop;

import id.sidik.operations.work.Sentence;
import java.util.Optional;
import java.util.function.Function;

/**
 * The wish for a test page.
 *
 * @param printer empty for the usual one
 * @param words   what sentences say on paper, in Indonesian
 */
public record TestPrint(Optional<String> printer, Function<Sentence, String> words) {}

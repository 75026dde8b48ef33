package id.sidik.operations.example;

/** A story that is packed with the program cannot be told: a fault of the program. */
final class StoryException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    StoryException(String why) {
        super(why);
    }
}

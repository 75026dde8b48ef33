package id.sidik.devices;

/** What a machine told about one slot of its memory. */
public sealed interface Told<T> {
    /** It holds this. */
    record Value<T>(T value) implements Told<T> {}

    /** There is nothing in it. */
    record Nothing<T>() implements Told<T> {}

    /** The firmware does not answer this question, or answers in a shape that nobody has explained. */
    record Unknown<T>(String detail) implements Told<T> {}
}

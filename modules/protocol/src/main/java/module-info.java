import org.jspecify.annotations.NullMarked;

/** Bytes to messages of the fingerprint machines and back. Knows no sockets, no files, no office. */
@NullMarked
module id.sidik.protocol {
    requires static org.jspecify;

    exports id.sidik.protocol;
    exports id.sidik.protocol.push;
    exports id.sidik.protocol.trace;
}

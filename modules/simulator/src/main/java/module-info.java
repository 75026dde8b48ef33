import org.jspecify.annotations.NullMarked;

/** A fingerprint machine made of software, on real sockets, with faults on demand. Knows nothing of the client side. */
@NullMarked
module id.sidik.simulator {
    requires static org.jspecify;
    requires transitive id.sidik.protocol; // record layouts are part of a dialect
    requires com.fasterxml.jackson.databind; // captured logs come as JSON

    exports id.sidik.simulator;
}

import org.jspecify.annotations.NullMarked;

/** Conversations with the fingerprint machines over real cables. Knows no store and no screen. */
@NullMarked
module id.sidik.devices {
    requires transitive id.sidik.domain;
    requires transitive id.sidik.protocol;
    requires com.fazecast.jSerialComm;
    requires org.slf4j;
    requires static org.jspecify;

    exports id.sidik.devices;
    exports id.sidik.devices.push;
    exports id.sidik.devices.lan;
}

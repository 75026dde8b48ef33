package id.sidik.devices;

/** The two roads to port 4370 (section 1). Old firmware has only UDP; TCP is tried first where nothing is known. */
public enum Transport {
    TCP, UDP;

    Transport other() {
        return this == TCP ? UDP : TCP;
    }
}

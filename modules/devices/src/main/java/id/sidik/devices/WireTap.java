package id.sidik.devices;

/**
 * Listens in on conversations, whatever their road. Called from the threads of the conversations, several at a time;
 * must be quick and never fail. What it hears is not masked: that is its own duty before it writes anything down.
 */
@FunctionalInterface
public interface WireTap {
    /** Nobody listens. */
    WireTap NONE = road -> new Line() {
        @Override
        public void sent(byte[] message) {}

        @Override
        public void heard(byte[] message) {}

        @Override
        public void closed() {}
    };

    /** A wire was laid. @param road for people, for example "TCP 192.168.1.201:4370" or "COM3 115200 #1" */
    Line opened(String road);

    /** What goes over one wire. A message is a whole packet without its frame, or a whole HTTP request or answer. */
    interface Line {
        void sent(byte[] message);

        void heard(byte[] message);

        void closed();
    }
}

package id.sidik.simulator;

import id.sidik.protocol.CommKey;
import id.sidik.protocol.Reply;

/** Decides who may come in with the communication key (sections 3.1 and 3.2). Safe for several threads. */
final class KeyGuard {
    private int key;
    private final Access access;
    private int wrong;

    KeyGuard(int key, Access access) {
        this.key = key;
        this.access = access;
    }

    /** Whether CONNECT alone is not enough. */
    synchronized boolean asksKey() {
        return key != 0 || access.alwaysAsksKey();
    }

    /** @return ACK_OK, ACK_UNAUTH or AUTH_LOCKED */
    synchronized int judge(byte[] scrambled, int session) {
        if (locked()) return Reply.AUTH_LOCKED;
        if (CommKey.matches(scrambled, key, session)) {
            wrong = 0;
            return Reply.ACK_OK;
        }
        wrong++;
        return locked() ? Reply.AUTH_LOCKED : Reply.ACK_UNAUTH;
    }

    private boolean locked() {
        return access.keyTries() > 0 && wrong >= access.keyTries();
    }

    /** As after a restart. */
    synchronized void forget() {
        wrong = 0;
    }

    /** A new key holds from the next CONNECT on. */
    synchronized void change(int newKey) {
        key = newKey;
        wrong = 0;
    }
}

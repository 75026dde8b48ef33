package id.sidik.operations;

import id.sidik.protocol.RawUser;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Somebody as a machine holds him or her, or a backup of it. @param fingers by number, 0–9 */
record HeldPerson(RawUser raw, SortedMap<Integer, HeldFinger> fingers) {
    /** A finger without its bytes. @param mark equal for equal templates */
    record HeldFinger(int flag, String mark) {}

    HeldPerson {
        fingers = Collections.unmodifiableSortedMap(new TreeMap<>(fingers));
    }

    String pin() {
        return raw.user().pin();
    }

    /** Equal when nothing about the person has changed. */
    static boolean same(Map<String, HeldPerson> one, Map<String, HeldPerson> other, String pin) {
        HeldPerson here = one.get(pin);
        HeldPerson there = other.get(pin);
        return here == null ? there == null : here.equals(there);
    }

    /** Names no person. */
    @Override
    public String toString() {
        return "somebody with " + fingers.size() + " fingers";
    }
}

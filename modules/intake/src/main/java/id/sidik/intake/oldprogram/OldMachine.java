package id.sidik.intake.oldprogram;

import java.util.OptionalInt;

/**
 * A machine on the old program's list.
 *
 * @param number as set in the machine's menu; the records name it as their SENSORID
 * @param serial blank when the old program has not learned it
 * @param host   an address in figures; blank when there is none
 * @param port   0 when there is none
 */
public record OldMachine(OptionalInt number, String alias, String serial, String host, int port) {}

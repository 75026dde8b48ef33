package id.sidik.simulator;

/** A message that a simulated modem gave to its network. */
public record SentMessage(String to, String text, int reference) {}

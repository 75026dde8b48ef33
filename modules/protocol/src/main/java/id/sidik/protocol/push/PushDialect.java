package id.sidik.protocol.push;

/** The three ways in which machines report over HTTP (soap-and-push 4). */
public enum PushDialect {
    /** 2008: no table in the request, {@code DATA USER} commands. */
    V1,
    /** "Attendance PUSH" 2.x: {@code table=ATTLOG}, {@code DATA UPDATE USERINFO}. */
    V2,
    /** "Security PUSH" 3.x: registration, lower-case tables, {@code DATA UPDATE user}. */
    V3
}

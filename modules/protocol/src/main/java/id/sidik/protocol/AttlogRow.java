package id.sidik.protocol;

/** One line of a flash-disk attendance log: read, or not readable. */
sealed interface AttlogRow permits AttlogLine, RejectedLine {}

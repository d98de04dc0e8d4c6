package io.github.apec2026.badfiles;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.Locale;
import java.util.Random;

/** A fault in the bytes of a file, made without knowing what they mean. */
enum ByteFault {
    A_BIT_FLIPPED {
        @Override
        byte[] make(byte[] bytes, byte[] donor, Random random) {
            byte[] copy = bytes.clone();
            copy[random.nextInt(copy.length)] ^= (byte) (1 << random.nextInt(8));
            return copy;
        }
    },
    A_BYTE_REPLACED {
        @Override
        byte[] make(byte[] bytes, byte[] donor, Random random) {
            byte[] copy = bytes.clone();
            copy[random.nextInt(copy.length)] = any(random);
            return copy;
        }
    },
    A_BYTE_INSERTED {
        @Override
        byte[] make(byte[] bytes, byte[] donor, Random random) {
            int at = random.nextInt(bytes.length + 1);
            return joined(part(bytes, 0, at), new byte[] {any(random)}, part(bytes, at, bytes.length));
        }
    },
    A_BYTE_DELETED {
        @Override
        byte[] make(byte[] bytes, byte[] donor, Random random) {
            int at = random.nextInt(bytes.length);
            return joined(part(bytes, 0, at), part(bytes, at + 1, bytes.length));
        }
    },
    BYTES_DELETED {
        @Override
        byte[] make(byte[] bytes, byte[] donor, Random random) {
            int at = random.nextInt(bytes.length);
            int end = Math.min(bytes.length, at + 1 + length(random));
            return joined(part(bytes, 0, at), part(bytes, end, bytes.length));
        }
    },
    TRUNCATED {
        @Override
        byte[] make(byte[] bytes, byte[] donor, Random random) {
            return part(bytes, 0, random.nextInt(bytes.length));
        }
    },
    BYTES_TWICE {
        @Override
        byte[] make(byte[] bytes, byte[] donor, Random random) {
            int at = random.nextInt(bytes.length);
            int end = Math.min(bytes.length, at + 1 + length(random));
            return joined(part(bytes, 0, end), part(bytes, at, bytes.length));
        }
    },
    BYTES_OF_ANOTHER_FILE {
        @Override
        byte[] make(byte[] bytes, byte[] donor, Random random) {
            int at = random.nextInt(bytes.length);
            int from = random.nextInt(donor.length);
            int end = Math.min(donor.length, from + 1 + length(random));
            int rest = random.nextBoolean() ? at : Math.min(bytes.length, at + end - from);
            return joined(part(bytes, 0, at), part(donor, from, end), part(bytes, rest, bytes.length));
        }
    },
    THE_END_OF_ANOTHER_FILE {
        @Override
        byte[] make(byte[] bytes, byte[] donor, Random random) {
            return joined(
                    part(bytes, 0, random.nextInt(bytes.length)),
                    part(donor, random.nextInt(donor.length), donor.length));
        }
    },
    A_LINE_DELETED {
        @Override
        byte[] make(byte[] bytes, byte[] donor, Random random) {
            int at = lineStart(bytes, random.nextInt(bytes.length));
            return joined(part(bytes, 0, at), part(bytes, lineEnd(bytes, at), bytes.length));
        }
    },
    A_LINE_MOVED {
        @Override
        byte[] make(byte[] bytes, byte[] donor, Random random) {
            int at = lineStart(bytes, random.nextInt(bytes.length));
            int end = lineEnd(bytes, at);
            byte[] rest = joined(part(bytes, 0, at), part(bytes, end, bytes.length));
            int to = lineStart(rest, random.nextInt(rest.length));
            return joined(part(rest, 0, to), part(bytes, at, end), part(rest, to, rest.length));
        }
    };

    private static final String STRUCTURE = "{}[],:\"\\0129-.eE+ \t\r\ntfn";

    /** The bytes with the fault; {@code donor} is another file. */
    abstract byte[] make(byte[] bytes, byte[] donor, Random random);

    private static byte any(Random random) {
        return random.nextBoolean()
                ? (byte) random.nextInt(256)
                : (byte) STRUCTURE.charAt(random.nextInt(STRUCTURE.length()));
    }

    /** Mostly short, sometimes long. */
    private static int length(Random random) {
        return random.nextInt(1 << (1 + random.nextInt(12)));
    }

    private static int lineStart(byte[] bytes, int at) {
        int start = at;
        while (start > 0 && bytes[start - 1] != '\n') {
            start--;
        }
        return start;
    }

    private static int lineEnd(byte[] bytes, int at) {
        int end = at;
        while (end < bytes.length && bytes[end] != '\n') {
            end++;
        }
        return Math.min(bytes.length, end + 1);
    }

    private static byte[] part(byte[] bytes, int from, int to) {
        return Arrays.copyOfRange(bytes, from, to);
    }

    private static byte[] joined(byte[]... parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            out.writeBytes(part);
        }
        return out.toByteArray();
    }

    String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}

package io.github.apec2026.examples.explorer.load;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * A load run on this machine, not a test: {@code LoadRun http://127.0.0.1:8080 [seconds] [connections] [path …]} prints how many requests a
 * second are answered, the median and the 99th percentile, for pages and JSON, and beside them for a page that says nothing. Each
 * connection sends its next request when the last is answered; one that ends is opened again.
 */
final class LoadRun {

    private static final List<String> USUAL = List.of(
            "/health",
            "/meeting/som1-2026",
            "/meeting/som1-2026?lang=zh-Hans",
            "/meetings",
            "/meetings?place=guangdong&from=2026-02",
            "/statements?topic=artificial-intelligence",
            "/search?q=guangdong",
            "/api/meeting/som1-2026",
            "/api/meetings?place=guangdong&from=2026-02",
            "/api/facts/meeting/som1-2026",
            "/api/statements?limit=500");

    private static final long NANOS = 1_000_000_000L;

    private LoadRun() {}

    public static void main(String[] args) throws Exception {
        URI base = URI.create(args.length > 0 ? args[0] : "http://127.0.0.1:8080");
        int seconds = args.length > 1 ? Integer.parseInt(args[1]) : 5;
        int connections = args.length > 2 ? Integer.parseInt(args[2]) : 16;
        List<String> paths = args.length > 3 ? List.of(args).subList(3, args.length) : USUAL;
        System.out.printf(Locale.ROOT, "%d connections, %d s each after as long a warm-up%n", connections, seconds);
        System.out.printf(
                Locale.ROOT,
                "%-48s %6s %8s %10s %10s %9s%n",
                "path",
                "status",
                "req/s",
                "median ms",
                "p99 ms",
                "bytes");
        for (String path : paths) {
            run(base, path, seconds, connections);
            Measured measured = run(base, path, seconds, connections);
            System.out.printf(
                    Locale.ROOT,
                    "%-48s %6d %8.0f %10.2f %10.2f %9d%n",
                    path,
                    measured.status(),
                    measured.nanos().length / (double) seconds,
                    measured.percentile(50),
                    measured.percentile(99),
                    measured.bytes());
        }
    }

    private static Measured run(URI base, String path, int seconds, int connections) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(connections);
        try {
            long end = System.nanoTime() + seconds * NANOS;
            Callable<Measured> one = () -> ask(base, path, end);
            List<Measured> all = new ArrayList<>();
            for (Future<Measured> future : threads.invokeAll(Collections.nCopies(connections, one))) {
                all.add(future.get());
            }
            return new Measured(
                    all.get(0).status(),
                    all.get(0).bytes(),
                    all.stream()
                            .flatMapToLong(each -> Arrays.stream(each.nanos()))
                            .sorted()
                            .toArray());
        } finally {
            threads.shutdown();
        }
    }

    /** Asks again and again until a time, on one connection as long as the server keeps it. */
    private static Measured ask(URI base, String path, long end) throws IOException {
        byte[] request = ("GET " + path + " HTTP/1.1\r\nHost: " + base.getAuthority() + "\r\n\r\n")
                .getBytes(StandardCharsets.US_ASCII);
        long[] nanos = new long[1 << 12];
        int count = 0;
        Answer answer = new Answer(0, 0, true);
        while (System.nanoTime() < end) {
            try (Socket socket = new Socket(base.getHost(), base.getPort())) {
                socket.setTcpNoDelay(true);
                InputStream in = new BufferedInputStream(socket.getInputStream(), 1 << 16);
                boolean isOpen = true;
                while (isOpen && System.nanoTime() < end) {
                    long start = System.nanoTime();
                    socket.getOutputStream().write(request);
                    answer = read(in);
                    nanos = count == nanos.length ? Arrays.copyOf(nanos, 2 * count) : nanos;
                    nanos[count++] = System.nanoTime() - start;
                    isOpen = !answer.isLast();
                }
            }
        }
        return new Measured(answer.status(), answer.bytes(), Arrays.copyOf(nanos, count));
    }

    private static Answer read(InputStream in) throws IOException {
        String head = line(in);
        int status = Integer.parseInt(head.substring(9, 12));
        int length = -1;
        boolean isLast = false;
        for (String line = line(in); !line.isEmpty(); line = line(in)) {
            String header = line.toLowerCase(Locale.ROOT);
            if (header.startsWith("content-length:")) {
                length = Integer.parseInt(header.substring(15).strip());
            }
            isLast |= header.equals("connection: close");
        }
        int bytes = 0;
        if (length >= 0) {
            in.skipNBytes(length);
            bytes = length;
        } else {
            for (int chunk = chunk(in); chunk > 0; chunk = chunk(in)) {
                in.skipNBytes(chunk);
                line(in);
                bytes += chunk;
            }
            line(in);
        }
        return new Answer(status, bytes, isLast);
    }

    private static int chunk(InputStream in) throws IOException {
        return Integer.parseInt(line(in), 16);
    }

    private static String line(InputStream in) throws IOException {
        StringBuilder line = new StringBuilder();
        for (int c = in.read(); c != '\n'; c = in.read()) {
            if (c < 0) {
                throw new IOException("The connection ended within an answer");
            }
            if (c != '\r') {
                line.append((char) c);
            }
        }
        return line.toString();
    }

    private record Answer(int status, int bytes, boolean isLast) {}

    /** The times of all requests in order, and status and size of the last answer. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Measured(int status, int bytes, long[] nanos) {

        double percentile(int percent) {
            return nanos.length == 0 ? 0 : nanos[(int) ((nanos.length - 1) * (long) percent / 100)] / 1e6;
        }
    }
}

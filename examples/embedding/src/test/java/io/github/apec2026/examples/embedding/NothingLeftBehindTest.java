package io.github.apec2026.examples.embedding;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.ref.WeakReference;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** A host that is done with the library, such as a container that takes a service out, gets everything back. */
class NothingLeftBehindTest {

    private static final String USER = Artifacts.EXAMPLE + ".Usage";

    /** It is loaded and used in the thread that lives on, whose thread locals would keep it. */
    @Test
    void aClassLoaderThatLoadedTheLibraryIsCollectedAndNoThreadOfItIsLeft() throws Exception {
        Set<Thread> before = threads();

        WeakReference<ClassLoader> used = used();

        assertThat(isCollected(used)).as("the class loader is collected").isTrue();
        Set<Thread> after = threads();
        after.removeAll(before);
        assertThat(after).as("new threads").isEmpty();
    }

    /** Shows that the test above can fail: what somebody holds is not collected. */
    @Test
    void whatAHostHoldsOnToIsNotCollected() throws Exception {
        Object held;
        WeakReference<ClassLoader> used;
        try (URLClassLoader loader = new URLClassLoader(classPath(), ClassLoader.getPlatformClassLoader())) {
            held = loader.loadClass("io.github.apec2026.Apec2026")
                    .getMethod("load")
                    .invoke(null);
            used = new WeakReference<>(loader);
        }

        assertThat(isCollected(used, 1)).isFalse();
        assertThat(held).isNotNull();
    }

    private static WeakReference<ClassLoader> used() throws Exception {
        try (URLClassLoader loader = new URLClassLoader(classPath(), ClassLoader.getPlatformClassLoader())) {
            Object answer = ((Callable<?>)
                            loader.loadClass(USER).getDeclaredConstructor().newInstance())
                    .call();
            assertThat(answer.getClass().getClassLoader())
                    .as("what comes out is of the JDK")
                    .isNull();
            assertThat((Integer) answer).isPositive();
            return new WeakReference<>(loader);
        }
    }

    private static URL[] classPath() throws Exception {
        Path tests = Path.of(NothingLeftBehindTest.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        var entries = Artifacts.and(Artifacts.withSeeds(), tests);
        URL[] urls = new URL[entries.size()];
        for (int i = 0; i < urls.length; i++) {
            urls[i] = entries.get(i).toUri().toURL();
        }
        return urls;
    }

    private static boolean isCollected(WeakReference<?> gone) throws InterruptedException {
        return isCollected(gone, 30);
    }

    private static boolean isCollected(WeakReference<?> gone, int seconds) throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
        while (gone.get() != null && System.nanoTime() < end) {
            System.gc();
            Thread.sleep(50);
        }
        return gone.get() == null;
    }

    private static Set<Thread> threads() {
        return new HashSet<>(Thread.getAllStackTraces().keySet());
    }
}

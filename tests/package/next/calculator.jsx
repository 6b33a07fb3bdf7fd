"use client";
// How does a page of Next.js show the element? As its documentation says: imported where there is a browser.
import { useEffect } from "react";

export default function Calculator({ terminals }) {
  useEffect(() => {
    import("otasuke-calculator");
  }, []);
  return <otasuke-calculator loading="eager" mode="full" terminals={terminals} />;
}

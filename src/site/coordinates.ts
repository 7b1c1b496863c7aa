import { messages } from './collection.ts';

/** `55.756° N, 37.617° E`: three decimals are about a hundred metres. */
export function formatCoordinates({ latitude, longitude }: { latitude: number; longitude: number }): string {
  const { north, south, east, west, at } = messages.place;
  const degrees = (value: number) =>
    Math.abs(value)
      .toFixed(3)
      .replace(/\.?0+$/, '');
  return at((latitude < 0 ? south : north)(degrees(latitude)), (longitude < 0 ? west : east)(degrees(longitude)));
}
